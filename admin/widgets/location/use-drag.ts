import { useState, type PointerEvent } from 'react';
import type { Pixel } from './mercator.ts';

/** What is being dragged, and how far. */
export interface Drag<What> {
  what: What;
  by: Pixel;
}

interface Dragging<What> {
  drag: Drag<What> | undefined;
  /** A listener for the press on a thing. */
  start: (what: What) => (event: PointerEvent) => void;
  /** Listeners for the element round all things. */
  listeners: {
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
}

/**
 * Follows a finger or a mouse from the press to the release.
 * @param finish is told what was dragged and how far, in pixels
 */
export function useDrag<What>(finish: (drag: Drag<What>) => void): Dragging<What> {
  const [state, setState] = useState<Drag<What> & { from: Pixel }>();
  return {
    drag: state,
    start: (what) => (event) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      setState({ what, from: { x: event.clientX, y: event.clientY }, by: { x: 0, y: 0 } });
    },
    listeners: {
      onPointerMove: (event) => {
        if (!state) return;
        const by = { x: event.clientX - state.from.x, y: event.clientY - state.from.y };
        setState({ ...state, by });
      },
      onPointerUp: () => {
        if (state) finish(state);
        setState(undefined);
      },
      onPointerCancel: () => {
        setState(undefined);
      },
    },
  };
}
