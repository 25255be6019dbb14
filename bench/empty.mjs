// Does nothing: what Node itself takes to start and end.
