import assert from 'node:assert/strict';
import { describe, it } from 'mocha';

describe('a suite with a failing test', () => {
  it('passes', () => assert.equal(1, 1));
  it('fails', () => assert.equal(1, 2));
});
