import assert from 'node:assert/strict';
import Module from 'node:module';

/** How Node.js loads a file of JavaScript. */
type LoadFile = (module: { exports: { activate?: (context: unknown) => unknown } }, file: string) => void;

/** Milliseconds of loading the code and of the call, as "Running Extensions" adds them up, and of the whole. */
export async function timeActivation(activate: () => Thenable<unknown>) {
  const loaders: Record<string, LoadFile> = Reflect.get(Module, '_extensions');
  const load = loaders['.js'];
  assert.ok(load);
  let activation = 0;
  loaders['.js'] = (module, file) => {
    const start = performance.now();
    load(module, file);
    if (!/[\\/]dist[\\/]extension\.js$/.test(file)) return;
    activation += performance.now() - start;
    const { activate: call } = module.exports;
    assert.ok(call);
    module.exports = {
      ...module.exports,
      activate: (context: unknown) => {
        const called = performance.now();
        const result = call(context);
        activation += performance.now() - called;
        return result;
      },
    };
  };
  const start = performance.now();
  try {
    await activate();
  } finally {
    loaders['.js'] = load;
  }
  assert.ok(activation > 0, 'nothing was loaded');
  return { activation, whole: performance.now() - start };
}
