import type { TextStyle } from '../../picture/text.ts';
import type { Tone } from './style.ts';

/** A point of a drawing, in CSS pixels from its top left corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line of text: `x` is its start, or its end when `anchor` says so; `y` the baseline. */
export interface TextLine extends Point {
  readonly text: string;
  readonly style: TextStyle;
  readonly tone: Tone;
  readonly anchor?: 'end';
}

/** The sign of an entry: a summit's or another event's, hollow when its date is inferred. */
export interface Mark extends Point {
  readonly kind: 'summit' | 'event';
  readonly hollow: boolean;
}

/** A piece of the axis, from top to bottom. */
export interface AxisPiece {
  readonly y: number;
  readonly bottom: number;
}

/** Everything that is drawn, as places and words. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The stretches to scale. */
  readonly axis: readonly AxisPiece[];
  /** Between them, where time is left out. */
  readonly gaps: readonly AxisPiece[];
  /** The days in which something happened at a time that is not known more finely. */
  readonly spans: readonly AxisPiece[];
  /** Where the years begin on the axis. */
  readonly ticks: readonly number[];
  /** From a moment on the axis to its mark. */
  readonly leaders: readonly { readonly from: Point; readonly to: Point }[];
  readonly marks: readonly Mark[];
  readonly lines: readonly TextLine[];
}
