/** A small element of a Word part that is read as a whole: properties, a formula. */
export interface XmlNode {
	name: string;
	attributes: Record<string, string>;
	children: (XmlNode | string)[];
}

export function newNode(name: string, attributes: Record<string, string> = {}): XmlNode {
	return { name, attributes, children: [] };
}

export function childNodes(node: XmlNode | undefined): XmlNode[] {
	return node?.children.filter((child) => typeof child !== 'string') ?? [];
}

/** The first child with this name. */
export function childNode(node: XmlNode | undefined, name: string): XmlNode | undefined {
	return childNodes(node).find((child) => child.name === name);
}

/** `w:val` of a child. Undefined if there is no such child. '' if it has no value. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
	const child = childNode(node, name);
	return child && valOf(child.attributes);
}

/** The value of an element, whatever the prefix of the attribute. */
export function valOf(attributes: Record<string, string>): string {
	return (
		attributes['w:val'] ?? attributes['m:val'] ?? attributes['w14:val'] ?? attributes.val ?? ''
	);
}

/** Whether a switch such as `w:vanish` is on. Undefined if it is not there. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
	const value = valueOf(node, name);
	return value === undefined ? undefined : !/^(?:0|false|off|none)$/i.test(value);
}
