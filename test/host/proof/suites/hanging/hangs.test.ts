import { describe, it } from 'mocha';

describe('a suite that hangs', () => {
  it('never yields', () => {
    for (;;);
  });
});
