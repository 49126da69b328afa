import { defineCodec } from './codec.ts';

/** Of a page on which nothing can be chosen: its link says nothing. */
export const plainCodec = defineCodec({});
