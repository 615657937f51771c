import { mount } from './adapters/svelte';
import { interop } from './suite';

interop('Svelte', mount);
