import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, throwError } from 'rxjs';
import { SessionKeeper } from './session-keeper';

/**
 * Marks every request as ours with a header that a page of another origin cannot set (protection against forged
 * requests), and tells the keeper when the server no longer knows the session.
 */
export const withinSession: HttpInterceptorFn = (request, next) => {
  const keeper = inject(SessionKeeper);
  return next(request.clone({ setHeaders: { 'X-Erfa-Request': '1' } })).pipe(
    catchError((error: unknown) => {
      if (error instanceof HttpErrorResponse && error.status === 401) keeper.ended();
      return throwError(() => error);
    }),
  );
};
