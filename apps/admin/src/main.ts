import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app-config';
import { Frame } from './frame/frame';

try {
  await bootstrapApplication(Frame, appConfig);
} catch (error) {
  // Before the texts are here there is only one thing to say, and it is said in both languages.
  document.body.textContent =
    'Erfa kunne ikke hentes. Tjek din forbindelse, og genindlæs siden. / Erfa could not be loaded. Check your connection and reload the page.';
  throw error;
}
