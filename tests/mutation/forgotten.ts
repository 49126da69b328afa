/** `remembered` without memory: an answer that one test asked for hides what another one tries. */
export const remembered = <Ask>(ask: Ask): Ask => ask;
