import type { NextFunction, Request, Response } from 'express';
import type { ZodType } from 'zod';
import type { ApiError } from '../../shared/wire/api.ts';
import { faultText, type Log } from '../log.ts';

/** A problem that the client has a sentence for. `message` is for people who read logs. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const notFound = (what: string): ApiProblem => new ApiProblem(404, 'not-found', `There is no such ${what}.`);

/**
 * What a request holds, in the expected form.
 * @throws ApiProblem 400 with the place of the first mistake, never with what was sent
 */
export function parsed<Value>(schema: ZodType<Value>, input: unknown): Value {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new ApiProblem(400, 'not-understood', `Not understood: ${first?.path.join('.') || 'the request'}.`);
}

/** The last of all handlers: every fault becomes an ApiError. */
export const answerFaults =
  (log: Log) =>
  (fault: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(fault);
      return;
    }
    const problem = problemOf(fault);
    if (problem.status >= 500) log.error({ fault: faultText(fault) }, 'A fault in an answer.');
    const answer: ApiError = { error: problem.code, message: problem.message };
    response.status(problem.status).set('Cache-Control', 'no-store').json(answer);
  };

function problemOf(fault: unknown): ApiProblem {
  if (fault instanceof ApiProblem) return fault;
  const status = (fault as { status?: unknown })?.status;
  if (status === 413) return new ApiProblem(413, 'too-large', 'The request is too large.');
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new ApiProblem(status, 'not-understood', 'The request was not understood.');
  return new ApiProblem(500, 'fault', 'Something went wrong on the server. Try again.');
}
