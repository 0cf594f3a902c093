import { type Place, TemplateError } from './error.ts';
import { baseOf, type Frame, toAsks, toGap } from './frame.ts';
import { getHelper, type Value } from './helpers.ts';
import { LIMITS } from './limits.ts';
import { type Piece, tidy } from './pieces.ts';
import type { Renderable, RenderOptions } from './renderable.ts';
import type { Node, Reference } from './tree.ts';

/**
 * Renders a template to words and gaps.
 * @throws TemplateError when it includes itself or grows beyond the limits
 */
export function render(template: Renderable, options: RenderOptions): readonly Piece[] {
  const run = new Rendering(options);
  run.renderTemplate(template, {
    template,
    place: { line: 1, column: 1 },
    asks: toAsks(template),
    partials: 0,
    loop: null,
  });
  return tidy(run.pieces);
}

/** Renders nodes of a template that are not one of its wordings, such as its subject. */
export function renderNodes(
  template: Renderable,
  body: readonly Node[],
  options: RenderOptions,
): readonly Piece[] {
  return render({ id: template.id, fields: template.fields, wordings: [{ body }] }, options);
}

type Resolved = Value | undefined;

class Rendering {
  readonly pieces: Piece[] = [];
  readonly #options: RenderOptions;
  #steps = 0;
  #length = 0;

  constructor(options: RenderOptions) {
    this.#options = options;
  }

  renderTemplate(template: Renderable, frame: Frame): void {
    const count = template.wordings.length;
    const wording = template.wordings[this.#options.pick(template.id, count) % count];
    this.#renderAll(wording?.body ?? [], frame);
  }

  #renderAll(nodes: readonly Node[], frame: Frame): void {
    for (const node of nodes) {
      this.#steps++;
      if (this.#steps > LIMITS.steps)
        this.#stop(frame, frame.place, 'The letter takes too many steps to render. Include less.');
      this.#render(node, frame);
    }
  }

  #render(node: Node, frame: Frame): void {
    switch (node.kind) {
      case 'text':
        this.#write(node.text, frame);
        break;
      case 'value':
        this.#renderValue(node, frame);
        break;
      case 'if': {
        const holds = this.#holds(node.test, frame) === node.wanted;
        this.#renderAll(holds ? node.body : node.otherwise, frame);
        break;
      }
      case 'each':
        this.#renderEach(node, frame);
        break;
      case 'partial':
        this.#renderPartial(node, frame);
    }
  }

  #renderValue(node: Extract<Node, { kind: 'value' }>, frame: Frame): void {
    const helper = node.helper === undefined ? null : getHelper(node.helper);
    const word = node.word ?? '';
    const value = this.#resolve(node.from, frame);
    const said = value === undefined ? '' : helper === null ? String(value) : helper.say(value, word);
    const neutral = this.#options.mode === 'text' ? (node.neutral ?? helper?.neutral?.(word)) : undefined;
    if (said !== '' || neutral !== undefined) {
      this.#write(said || (neutral ?? ''), frame);
      return;
    }
    const [before, behind] = helper?.around?.(word) ?? ['', ''];
    this.#write(before, frame);
    this.#writeGap(node.from, frame);
    this.#write(behind, frame);
  }

  #renderEach(node: Extract<Node, { kind: 'each' }>, frame: Frame): void {
    const people = this.#resolve(node.list, frame);
    const list = typeof people === 'object' ? people : [];
    for (const [index, person] of list.entries()) {
      const loop = { person, index, last: index === list.length - 1 };
      this.#renderAll(node.body, { ...frame, loop });
    }
    if (list.length === 0) this.#renderAll(node.otherwise, frame);
  }

  #renderPartial(node: Extract<Node, { kind: 'partial' }>, frame: Frame): void {
    const partial = this.#options.partials.get(node.name);
    if (partial === undefined) {
      this.#stop(frame, node.place, `The partial \`${node.name}\` could not be loaded. Mend it first.`);
    }
    if (frame.partials >= LIMITS.partials) {
      const problem = `Partials go ${LIMITS.partials} deep at most. Does \`${node.name}\` include itself?`;
      this.#stop(frame, node.place, problem);
    }
    this.renderTemplate(partial, {
      template: partial,
      place: node.place,
      asks: new Map([...frame.asks, ...toAsks(partial)]),
      partials: frame.partials + 1,
      loop: null,
    });
  }

  /** Whether a condition holds. In `tabstops` mode a missing fact that the template asks for counts: it shows as a gap. */
  #holds(test: Reference, frame: Frame): boolean {
    const value = this.#resolve(test, frame);
    if (value !== undefined) return value !== false;
    return this.#options.mode === 'tabstops' && test.kind === 'field' && frame.asks.has(baseOf(test.name));
  }

  #resolve(from: Reference, frame: Frame): Resolved {
    if (from.kind === 'field') return this.#options.context.get(from.name);
    if (frame.loop === null) return undefined;
    if (from.kind === 'this') return frame.loop.person;
    if (from.name === 'index') return String(frame.loop.index);
    return from.name === 'first' ? frame.loop.index === 0 : frame.loop.last;
  }

  #write(text: string, frame: Frame): void {
    this.#grow(text.length, frame);
    this.pieces.push({ kind: 'text', text });
  }

  #writeGap(from: Reference, frame: Frame): void {
    const gap = toGap(from, frame);
    // Gaps show between brackets.
    this.#grow(gap.label.length + 2, frame);
    this.pieces.push(gap);
  }

  #grow(length: number, frame: Frame): void {
    this.#length += length;
    if (this.#length <= LIMITS.output) return;
    const problem = `The letter grows over ${LIMITS.output} characters. Shorten the template.`;
    this.#stop(frame, frame.place, problem);
  }

  #stop(frame: Frame, place: Place, problem: string): never {
    throw new TemplateError(frame.template.id, place, problem);
  }
}
