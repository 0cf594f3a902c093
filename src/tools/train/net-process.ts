/** Fits the nets that it is sent for; see `nets.ts`. */
import { fitNet } from './net.ts';
import type { NetWork } from './nets.ts';

process.once('message', ({ sentences, tasks }: NetWork) => {
  process.send?.('started', () =>
    process.send?.(
      tasks.map(task => fitNet(sentences, task)),
      () => process.disconnect(),
    ),
  );
});
