import { provideHttpClient, withInterceptors, withNoXsrfProtection } from '@angular/common/http';
import {
  type ApplicationConfig,
  type EnvironmentProviders,
  inject,
  isDevMode,
  provideAppInitializer,
  type Provider,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideRouter,
  RedirectCommand,
  Router,
  type Routes,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { provideTransloco, provideTranslocoMissingHandler } from '@jsverse/transloco';
import { routes } from './frame/routes';
import { languages } from './language/language';
import { inChosenLanguage } from './language/language-interceptor';
import { MissingText, Texts } from './language/texts';
import { failAsProblem } from './problem/problem-interceptor';
import { withinSession } from './session/session-interceptor';
import { NavigationTrouble } from './trouble/navigation-trouble';

/** What a request passes through, outermost first. Ours are the header and the session, so Angular's own cookie scheme is off. */
export function provideApiAccess(): EnvironmentProviders {
  return provideHttpClient(
    withNoXsrfProtection(),
    withInterceptors([failAsProblem, withinSession, inChosenLanguage]),
  );
}

/** Danish and English from src/i18n. */
export function provideTexts(): (Provider | EnvironmentProviders)[] {
  return [
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: 'da',
        prodMode: !isDevMode(),
        missingHandler: { useFallbackTranslation: false, allowEmpty: false },
      },
    }),
    provideTranslocoMissingHandler(MissingText),
  ];
}

/** The router as the app uses it: addresses fill inputs, and a page that cannot be fetched becomes *something failed*. */
export function provideRouting(list: Routes): EnvironmentProviders {
  return provideRouter(
    list,
    withComponentInputBinding(),
    // The address asked for stands there even when another page is shown in its place.
    withRouterConfig({ urlUpdateStrategy: 'eager' }),
    withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    // A page's file that cannot be fetched, because the network is away or a new version has replaced it.
    withNavigationErrorHandler(({ error }) => {
      inject(NavigationTrouble).met(error);
      return new RedirectCommand(inject(Router).parseUrl('/failed'), {
        skipLocationChange: true,
      });
    }),
  );
}

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideApiAccess(),
    provideTexts(),
    provideAppInitializer(() => inject(Texts).start()),
    provideRouting(routes),
  ],
};
