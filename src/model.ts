/** The types that travel between the stages: options → snapshot → match → judge → report. */
export * from './model/columns.js'
export * from './model/groups.js'
export * from './model/judgement.js'
export * from './model/options.js'
export * from './model/report.js'
export * from './model/snapshot.js'
export * from './model/work.js'
export * from './model/world.js'
