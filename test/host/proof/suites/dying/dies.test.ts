import { describe, it } from 'mocha';

describe('a suite that dies', () => {
  it('ends its own process', () => {
    process.kill(process.pid, 'SIGKILL');
  });
});
