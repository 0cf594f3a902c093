import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute, without a trailing separator. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where downloads are kept between runs: VS Code, its Node, a browser. Git-ignored; deleting it costs a download. */
export const CACHE = `${PROJECT}/.vscode-test`;

/** Where a test run leaves what a person may want to look at: screenshots, logs. Git-ignored. */
export const OUTPUT = `${PROJECT}/test-output`;

/** Bundled test code. Git-ignored. */
export const OUT = `${PROJECT}/out`;

/** A module for `node --import`: the process and all it started end when the one that started it is gone. */
export const DIE_WITH_PARENT = new URL('./die-with-parent.mjs', import.meta.url).href;
