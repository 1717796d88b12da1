import { inject } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import { Texts } from '../language/texts';
import { everyone, membersOnly } from './guards';
import { places } from './places';

/** Pages that stand in for others, or come before them. */
const thresholds: Routes = [
  {
    path: 'sign-in',
    canActivate: [everyone],
    loadComponent: async () => (await import('../session/sign-in-page')).SignInPage,
  },
  {
    path: 'sign-in-problem',
    canActivate: [everyone],
    loadComponent: async () => (await import('../session/sign-in-problem-page')).SignInProblemPage,
  },
  {
    path: 'no-membership',
    canActivate: [everyone],
    loadComponent: async () => (await import('../trouble/no-membership-page')).NoMembershipPage,
  },
  {
    path: 'no-access',
    loadComponent: async () => (await import('../trouble/no-access-page')).NoAccessPage,
  },
  {
    path: 'failed',
    loadComponent: async () => (await import('../trouble/failed-page')).FailedPage,
  },
  {
    path: '**',
    canActivate: [everyone],
    loadComponent: async () => (await import('../trouble/not-found-page')).NotFoundPage,
  },
];

/** One route for each place, guarded as the place says; whatever else is asked for is *not found*. */
export const routes: Routes = [
  ...places.map((place): Route => ({
    path: place.path,
    pathMatch: 'full',
    canActivate: [place.open ? everyone : membersOnly],
    data: place.permission === undefined ? {} : { permission: place.permission },
    loadComponent: async () => {
      const speaking = inject(Texts).need(place.texts ?? []);
      const [page] = await Promise.all([place.load(), speaking]);
      return page;
    },
  })),
  ...thresholds,
];
