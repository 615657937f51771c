import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Playback } from '../../../src/components/story/playback';
import { Rhythm } from '../../../src/components/story/rhythm';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function playing(count: number) {
  const shown: number[] = [];
  const changed = vi.fn();
  const playback = new Playback({
    count: () => count,
    stay: () => 1000,
    show: (at) => shown.push(at),
    changed,
  });
  return { playback, shown, changed };
}

describe('the days, played,', () => {
  it('go from moment to moment, and end with the last', () => {
    const { playback, shown } = playing(3);
    playback.play();
    expect(shown).toEqual([0]);
    vi.advanceTimersByTime(2000);
    expect(shown).toEqual([0, 1, 2]);
    expect(playback.isPlaying).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(playback.isPlaying).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(shown).toEqual([0, 1, 2]);
  });

  it('begin anew after the last', () => {
    const { playback, shown } = playing(2);
    playback.go(1);
    playback.play();
    expect(shown).toEqual([1, 0]);
  });

  it('stay where they are paused, and go on from there', () => {
    const { playback, shown } = playing(3);
    playback.play();
    playback.pause();
    vi.advanceTimersByTime(60_000);
    expect(shown).toEqual([0]);
    playback.play();
    expect(shown).toEqual([0, 1]);
  });

  it('pause where the reader goes to a moment, which is always one of them', () => {
    const { playback, shown } = playing(3);
    playback.play();
    playback.go(7);
    playback.go(-7);
    vi.advanceTimersByTime(60_000);
    expect(shown).toEqual([0, 2, 0]);
    expect(playback.isPlaying).toBe(false);
  });

  it('go faster at once', () => {
    const { playback, shown } = playing(9);
    playback.play();
    vi.advanceTimersByTime(600);
    playback.setSpeed(2);
    vi.advanceTimersByTime(500);
    expect(shown).toEqual([0, 1]);
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual([0, 1, 2, 3]);
  });

  it('tell of a pause once', () => {
    const { playback, changed } = playing(3);
    playback.play();
    changed.mockClear();
    playback.pause();
    playback.pause();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('have nothing to play where there is no moment', () => {
    const { playback, shown } = playing(0);
    playback.play();
    vi.advanceTimersByTime(60_000);
    expect(shown).toEqual([]);
    expect(playback.isPlaying).toBe(false);
  });
});

describe('what stirs', () => {
  it('has come to rest when it no longer stirs, and only then', () => {
    const rested = vi.fn();
    const rhythm = new Rhythm(rested);
    for (let at = 0; at < 20; at += 1) {
      rhythm.stir();
      vi.advanceTimersByTime(100);
    }
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(rested).toHaveBeenCalledTimes(1);
  });

  it('comes to rest no oftener than the map can be looked at', () => {
    const rested = vi.fn();
    const rhythm = new Rhythm(rested);
    for (let at = 0; at < 10; at += 1) {
      rhythm.stir();
      vi.advanceTimersByTime(400);
    }
    expect(rested.mock.calls.length).toBeGreaterThan(0);
    expect(rested.mock.calls.length).toBeLessThanOrEqual(4);
    vi.advanceTimersByTime(2000);
    const { length } = rested.mock.calls;
    vi.advanceTimersByTime(60_000);
    expect(rested).toHaveBeenCalledTimes(length);
  });

  it('no longer comes to rest once it has ended', () => {
    const rested = vi.fn();
    const rhythm = new Rhythm(rested);
    rhythm.stir();
    rhythm.stop();
    vi.advanceTimersByTime(60_000);
    expect(rested).not.toHaveBeenCalled();
  });
});
