/** Who made a report. The version is that of `package.json`. */
export const TOOL = { name: 'data-hygiene', version: '0.1.0' } as const
