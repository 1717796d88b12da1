/** Injects the checked {@link Config}: `@Inject(configToken)`. */
export const configToken = Symbol('config');
