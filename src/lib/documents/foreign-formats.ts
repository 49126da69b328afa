const signatures: [bytes: readonly number[], message: string][] = [
	[[0xdb, 0xa5], '暂不能读取 Word 2 文件，请另存为 docx'],
	[[0x9b, 0xa5], '暂不能读取 Word 1 文件，请另存为 docx'],
	[[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], '这是图片（PNG），不能读取，请提供文字版'],
	[[0xff, 0xd8, 0xff], '这是图片（JPEG），不能读取，请提供文字版'],
	[[0x47, 0x49, 0x46, 0x38], '这是图片（GIF），不能读取，请提供文字版'],
	[[0x49, 0x49, 0x2a, 0x00], '这是图片（TIFF），不能读取，请提供文字版'],
	[[0x4d, 0x4d, 0x00, 0x2a], '这是图片（TIFF），不能读取，请提供文字版'],
	[[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], '这是压缩包（RAR）：请解压后逐个读取'],
	[[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '这是压缩包（7z）：请解压后逐个读取'],
	[[0x1f, 0x8b, 0x08], '这是压缩包（gzip）：请解压后逐个读取'],
	// Written by software that encrypts the files of an office (E-SafeNet).
	[[0x62, 0x14, 0x23, 0x65], '文件已被单位的加密软件加密，无法读取，请先解密'],
];

/** Why a file that begins with bytes of a known other format is not read, or null. */
export function foreignFormat(bytes: Uint8Array): string | null {
	const known = signatures.find(([start]) => start.every((byte, i) => bytes[i] === byte));
	return known?.[1] ?? null;
}
