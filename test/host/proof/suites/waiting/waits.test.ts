import { describe, it } from 'mocha';

describe('a suite that waits', () => {
  it('waits forever', () => new Promise<void>(() => {})).timeout(500);
});
