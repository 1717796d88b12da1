import { ValidationPipe } from '@nestjs/common';
import { faultsOf } from './field-faults';
import { Problem } from './problem';

/** How every body, parameter and query is held against its class. @throws Problem `invalid-input` with each fault where it is */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    forbidUnknownValues: true,
    // The words for a fault name the values that the rule was declared with, found by the class.
    validationError: { target: true },
    exceptionFactory: (errors) => new Problem('invalid-input', {}, faultsOf(errors)),
  });
