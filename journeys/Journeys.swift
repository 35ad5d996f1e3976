// A target needs a file of Swift; what this one is for are the journeys beside it.
