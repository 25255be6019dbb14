/** The HTTP status of a failed request to GitHub; 500 if there was no answer, 0 for other errors. */
export function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0
}

/** Whether GitHub answered at all. */
export function isAnswered(error: unknown): boolean {
  return error instanceof Error && 'response' in error && error.response !== undefined
}

/** Whether GitHub may have done what it was asked although the answer was an error, or none. */
export function isFaultOfServer(error: unknown): boolean {
  return statusOf(error) >= 500
}
