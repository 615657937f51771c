import { mount } from './adapters/preact';
import { interop } from './suite';

interop('Preact', mount);
