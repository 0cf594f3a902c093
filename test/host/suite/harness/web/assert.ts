// What the tests use of node:assert/strict, for hosts without Node.js.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function fail(message: unknown, otherwise: string): never {
  throw message instanceof Error
    ? message
    : new AssertionError(message === undefined ? otherwise : String(message));
}

function show(value: unknown): string {
  if (value instanceof Set || value instanceof Map) return show([...value]);
  return typeof value === 'string' || (typeof value === 'object' && value !== null)
    ? JSON.stringify(value)
    : String(value);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Set || a instanceof Map) {
    return isSame([...a], [...(b as Iterable<unknown>)]);
  }
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(name => Object.hasOwn(b, name) && isSame(Reflect.get(a, name), Reflect.get(b, name)))
  );
}

const assert = {
  ok(value: unknown, message?: unknown): void {
    if (!value) fail(message, `${show(value)} is not truthy`);
  },
  equal(actual: unknown, expected: unknown, message?: unknown): void {
    if (!Object.is(actual, expected)) fail(message, `${show(actual)} is not ${show(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, message?: unknown): void {
    if (Object.is(actual, expected)) fail(message, `${show(actual)} should be something else`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: unknown): void {
    if (!isSame(actual, expected)) fail(message, `${show(actual)} is not ${show(expected)}`);
  },
  match(text: string, pattern: RegExp, message?: unknown): void {
    if (!pattern.test(text)) fail(message, `${show(text)} does not match ${pattern}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: unknown): void {
    if (pattern.test(text)) fail(message, `${show(text)} matches ${pattern}`);
  },
  async rejects(work: Promise<unknown> | (() => Promise<unknown>), message?: unknown): Promise<void> {
    const settled = await (typeof work === 'function' ? work() : work).then(
      () => true,
      () => false,
    );
    if (settled) fail(message, 'nothing was thrown');
  },
};

export default assert;
