/** How much of everything is shown. */
export interface DetailLevel {
  /** Datasets that were recognised. */
  datasets: number
  /** Repeated directories. */
  directories: number
  /** Findings per rule that shut the gate. */
  blocking: number
  /** New findings per rule that don't. */
  remarks: number
  /** Known groups. */
  known: number
  /** Members per finding. */
  members: number
  /** Datasets, and pairs of splits, in the part on leakage. */
  leakage: number
  /** Files that could not be read, and notes. */
  errors: number
  /** Whether to explain how to change what is found. */
  howToChange: boolean
}

/**
 * From generous to totals only. The last has nothing whose length depends on the input, so that it stays below
 * 2,000 bytes.
 */
export const DETAIL_LEVELS: readonly DetailLevel[] = [
  {
    datasets: 50,
    directories: 50,
    blocking: 50,
    remarks: 20,
    known: 20,
    members: 5,
    leakage: 10,
    errors: 20,
    howToChange: true,
  },
  {
    datasets: 20,
    directories: 20,
    blocking: 20,
    remarks: 5,
    known: 5,
    members: 3,
    leakage: 5,
    errors: 10,
    howToChange: true,
  },
  {
    datasets: 5,
    directories: 10,
    blocking: 10,
    remarks: 3,
    known: 0,
    members: 2,
    leakage: 3,
    errors: 3,
    howToChange: true,
  },
  {
    datasets: 5,
    directories: 3,
    blocking: 3,
    remarks: 1,
    known: 0,
    members: 2,
    leakage: 1,
    errors: 1,
    howToChange: false,
  },
  {
    datasets: 1,
    directories: 1,
    blocking: 1,
    remarks: 0,
    known: 0,
    members: 2,
    leakage: 0,
    errors: 0,
    howToChange: false,
  },
  {
    datasets: 0,
    directories: 0,
    blocking: 0,
    remarks: 0,
    known: 0,
    members: 0,
    leakage: 0,
    errors: 0,
    howToChange: false,
  },
]
