import type { Format } from '#lib/model/form.ts';
import type { CellRole } from '#lib/model/read-cell.ts';

/** What a printed cell, or a piece of it, became. */
export interface CellPart {
	role: CellRole;
	/** The position of its indicator in the form, from 1. Null if it is of none. */
	indicator: number | null;
	/** The piece, if it is not the whole cell. */
	text: string | null;
}

export interface ShownCell {
	id: string;
	/** Blank columns to its left, since the cell before it. */
	gap: number;
	/** Null if it may name a person. */
	text: string | null;
	parts: CellPart[];
	/** The numbers of the notes about it. */
	notes: number[];
}

export interface ShownRow {
	line: number;
	/** The form that begins here. */
	form: { id: string; name: string | null } | null;
	cells: ShownCell[];
}

/** The rows of a sheet that a part of the page shows. */
export interface ShownSheet {
	name: string | null;
	rows: ShownRow[];
}

/** A problem or an unread cell. */
export interface ShownNote {
	number: number;
	/** Null for an unread cell. */
	message: string | null;
	text: string | null;
	/** The position as printed, and the link to the cell within the site; null without one. */
	position: { line: number; column: number | null; address: string | null } | null;
	path: string | null;
	/** Whether it makes the reading of its form doubtful. */
	isDoubt: boolean;
	formId: string | null;
}

export interface DocumentPage {
	folder: string;
	file: string;
	title: string | null;
	format: Format | null;
	/** This part of the page and the paths of all. */
	part: number;
	partPaths: string[];
	forms: { id: string; name: string | null; doubtCount: number }[];
	cellCount: number;
	notes: ShownNote[];
	/** Notes beyond those that are listed. */
	notesLeft: number;
	sheets: ShownSheet[];
}

/** What a part of the page of a document shows; `name` is for its title. */
export interface BesideDocument {
	name: string;
	page: DocumentPage;
}
