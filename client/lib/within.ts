import { OutOfTouch } from './outbox.ts';

/** Rejects with `OutOfTouch` when the answer has not come in `time` ms; what comes later is given to `late`. */
export function within<Value>(time: number, answer: Promise<Value>, late?: (value: Value) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new OutOfTouch());
    }, time);
    answer.then(
      (value) => {
        clearTimeout(timer);
        if (over) late?.(value);
        else resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
