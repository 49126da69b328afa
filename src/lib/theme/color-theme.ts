/** The themes to choose from. The system's scheme is the default and is not stored. */
export const colorThemes = ['system', 'light', 'dark'] as const;
export type ColorTheme = (typeof colorThemes)[number];

/** The storage key, which app.html reads before the first paint. */
export const colorThemeKey = 'jixiao-lens:theme';

export function isColorTheme(text: string | undefined): text is ColorTheme {
	return (colorThemes as readonly (string | undefined)[]).includes(text);
}
