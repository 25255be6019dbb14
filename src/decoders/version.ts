/**
 * Changes where the same content would give other pixels or another thumbnail than before: what was kept of it is then
 * worth nothing.
 */
export const DECODERS_VERSION = 2
