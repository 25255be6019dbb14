export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.[jt]s$': [
      '<rootDir>/scripts/jest-transform.mjs',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  // Tests read pages of megabytes by this package; with its globals looked up each time it takes twice as long.
  transformIgnorePatterns: ['/node_modules/(?!parse5/)'],
  // No test asserts how long anything takes: only what hangs is ended.
  testTimeout: 600_000,
  // By itself jest leaves one core free, which on the usual machine with two doubles the time.
  maxWorkers: '100%',
  // jest keeps the modules of each test file for good. Who has grown starts processes slowly (a fork copies the tables of
  // its memory: 25 ms instead of 6 at 2 GB) and collects garbage half of the time.
  workerIdleMemoryLimit: '250MB',
}
