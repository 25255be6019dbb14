/** The decoder for JPEGs of four inks. */
export { decode } from 'jpeg-js'
