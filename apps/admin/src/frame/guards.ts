import { inject } from '@angular/core';
import {
  type ActivatedRouteSnapshot,
  type CanActivateFn,
  RedirectCommand,
  Router,
} from '@angular/router';
import type { Permission } from '@erfa/domain';
import { NavigationTrouble } from '../trouble/navigation-trouble';
import { asMember } from '../session/session';
import { SessionKeeper } from '../session/session-keeper';

/** The page is shown in place of the one asked for; the address stays, so that it works once the cause is gone. */
function instead(router: Router, path: string): RedirectCommand {
  return new RedirectCommand(router.parseUrl(path), { skipLocationChange: true });
}

/** Lets members pass who hold `data.permission`, if the route names one; all others get the page that says why not. */
export const membersOnly: CanActivateFn = async (route: ActivatedRouteSnapshot, state) => {
  const router = inject(Router);
  const keeper = inject(SessionKeeper);
  const trouble = inject(NavigationTrouble);
  try {
    const session = await keeper.load();
    if (!session.signedIn) {
      return router.createUrlTree(['/sign-in'], { queryParams: { returnTo: state.url } });
    }
    if (!asMember(session)) return instead(router, '/no-membership');
    const permission = route.data['permission'] as Permission | undefined;
    return permission === undefined || keeper.may(permission) || instead(router, '/no-access');
  } catch (error) {
    trouble.met(error);
    return instead(router, '/failed');
  }
};

/** Open to all, but shown only once it is known who is reading. */
export const everyone: CanActivateFn = async () => {
  const router = inject(Router);
  const keeper = inject(SessionKeeper);
  const trouble = inject(NavigationTrouble);
  try {
    await keeper.load();
    return true;
  } catch (error) {
    trouble.met(error);
    return instead(router, '/failed');
  }
};
