import { describe } from 'mocha';

describe('a suite without a test', () => {});
