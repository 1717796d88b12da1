import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Texts } from './texts';

/** Asks the server to answer in the language chosen; problems then come in words the reader understands. */
export const inChosenLanguage: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'Accept-Language': inject(Texts).language() } }));
