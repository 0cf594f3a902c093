// One linter in a process of its own, timed on the texts that bench.ts sends. It runs in the folder where the peers are
// installed, so that their packages are found there.
import { readFileSync } from 'node:fs';

const [name, core, data] = process.argv.slice(2);

/** Makes each linter: a function of a text that may be asynchronous. */
const MAKERS = {
  async gracious() {
    const { createLinter } = await import(core);
    const linter = createLinter(new Uint8Array(readFileSync(data)));
    return text => linter.lint(text);
  },
  async 'gracious, rules alone'() {
    const { createLinter } = await import(core);
    const linter = createLinter(new Uint8Array(readFileSync(data)));
    return text => linter.lint(text, { model: false });
  },
  async 'gracious, typing'() {
    const { createLinter } = await import(core);
    const session = createLinter(new Uint8Array(readFileSync(data))).session();
    return text => session.lint(text);
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return text => writeGood(text);
  },
  async alex() {
    const { markdown } = await import('alex');
    return text => markdown(text).messages;
  },
  async 'textlint + write-good'() {
    const { TextlintKernel } = await import('@textlint/kernel');
    const plugin = plain(await import('@textlint/textlint-plugin-markdown'));
    const rule = plain(await import('textlint-rule-write-good'));
    const kernel = new TextlintKernel();
    const options = {
      ext: '.md',
      filePath: 'draft.md',
      plugins: [{ pluginId: 'markdown', plugin }],
      rules: [{ ruleId: 'write-good', rule }],
    };
    return text => kernel.lintText(text, options);
  },
  async 'harper.js'() {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return text => linter.lint(text);
  },
  async 'retext × 4'() {
    const { retext } = await import('retext');
    const rules = ['passive', 'simplify', 'equality', 'intensify'];
    let processor = retext();
    for (const rule of rules) processor = processor.use((await import(`retext-${rule}`)).default);
    processor = processor.freeze();
    return text => processor.process(text);
  },
  async 'plain scan'() {
    return text => {
      let sum = 0;
      for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
      return sum;
    };
  },
};

function plain(module) {
  return module.default?.default ?? module.default ?? module;
}

const begun = performance.now();
const lint = await MAKERS[name]();
process.on('message', async ({ texts, calls }) => {
  const times = [];
  try {
    for (let call = 0; call < calls; call++) {
      // A text built in pieces is flattened before it is timed.
      const text = texts[call % texts.length];
      text.charCodeAt(text.length >> 1);
      const start = performance.now();
      await lint(text);
      times.push(performance.now() - start);
    }
    process.send({ times, memory: process.resourceUsage().maxRSS });
  } catch (error) {
    process.send({ error: String(error?.message ?? error).slice(0, 60) });
  }
});
process.send({ ready: performance.now() - begun });
