/** What only those need who build the project: nothing of it is in the package. */
const FOR_BUILDERS = ['private', 'bin', 'scripts', 'dependencies', 'devDependencies'];

/** The manifest as it is packaged. */
export function toPackageManifest(manifest: string): string {
  const kept = Object.entries(Object(JSON.parse(manifest))).filter(([key]) => !FOR_BUILDERS.includes(key));
  return `${JSON.stringify(Object.fromEntries(kept))}\n`;
}

const ONLY_HERE = /<!-- repository:start -->[\s\S]*?<!-- repository:end -->\n*/g;
const PICTURE = /!\[([^\]]*)\]\((images\/[^)]+)\)\n*/g;

/**
 * The README as a marketplace shows it: without what needs a copy of the project, and without marks of generators. No page
 * there knows where `images/` lies: pictures get an address, or are left out where there is none.
 * @param pictures the address under which `images` is public, as in `https://example.com/gracious/`
 */
export function toPackageReadme(readme: string, pictures?: string): string {
  const base = pictures?.replace(/\/?$/, '/');
  return readme
    .replace(ONLY_HERE, '')
    .replace(PICTURE, (_, title: string, file: string) =>
      base === undefined ? '' : `![${title}](${base}${file})\n\n`,
    )
    .replace(/<!-- [\w-]+:(?:start|end) -->\n*/g, '');
}
