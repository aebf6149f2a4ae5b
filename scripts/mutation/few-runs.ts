import { configureGlobal } from "fast-check";

/** Of each property that names no number: a mutant that lives through these mostly lives through hundreds, which take seconds. */
configureGlobal({ numRuns: 20 });
