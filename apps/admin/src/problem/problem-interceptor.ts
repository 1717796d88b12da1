import type { HttpInterceptorFn } from '@angular/common/http';
import { catchError, throwError } from 'rxjs';
import { asProblem } from './problem-error';

/** Every failed request leaves as a {@link ProblemError}. */
export const failAsProblem: HttpInterceptorFn = (request, next) =>
  next(request).pipe(catchError((error: unknown) => throwError(() => asProblem(error))));
