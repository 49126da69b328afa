/** What the reader can choose; the system's own scheme is the default and is not stored. */
export const colorThemes = ['system', 'light', 'dark'] as const;
export type ColorTheme = (typeof colorThemes)[number];

/** The key in the browser's storage. app.html reads it before the first paint. */
export const colorThemeKey = 'jixiao-lens:theme';

export function isColorTheme(text: string | undefined): text is ColorTheme {
	return (colorThemes as readonly (string | undefined)[]).includes(text);
}
