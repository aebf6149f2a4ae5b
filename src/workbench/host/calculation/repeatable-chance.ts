/** For RAND: numbers from 0 up to, not including, 1, that look like chance and are the same every time. */
export function repeatableChance(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
