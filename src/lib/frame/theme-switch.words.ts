import { defineWords } from '#lib/words/language.ts';

export const themeSwitchWords = defineWords(
	{ label: '配色', names: { system: '跟随系统', light: '浅色', dark: '深色' } },
	{ label: 'Theme', names: { system: 'System', light: 'Light', dark: 'Dark' } },
);
