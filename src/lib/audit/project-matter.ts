// What a project is about, by its name.
import type { Form } from '#lib/model/form.ts';

/** How the money is spent, and years: no matter. */
const manner = /政府购买服务|专项经费|工作经费|业务经费|补助经费|[(（][^)）]*[)）]|\d+年?度?/gu;
const region =
	/^\p{Script=Han}{1,7}?(?:自治区|省|市|州|盟|区|县|旗|街道|镇|乡)(?=\p{Script=Han}{2})/u;
/** A shorter rest of a body's name can be a part of any matter. */
const shortestBody = 4;

/** The name of a project without its unit, its year and the manner in which the money is spent. */
export function matterOf({ projectName, unit, department }: Form): string {
	const bodies = [unit, department].flatMap((body) => (body === null ? [] : namesOf(body)));
	const name = (projectName ?? '').replace(manner, '');
	return bodies.reduce((rest, body) => rest.replaceAll(body, ''), name);
}

/** A body's name, and the same without its province, its city and so on. */
function namesOf(body: string): string[] {
	const names = [body.replace(/[(（].*$/u, '')];
	for (let name = names[0] ?? ''; region.test(name);) {
		name = name.replace(region, '');
		names.push(name);
	}
	return names.filter(({ length }) => length >= shortestBody);
}
