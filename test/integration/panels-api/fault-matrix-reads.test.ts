import { faultMatrix } from './fault-matrix';
import { reads } from './matrix-calls';

faultMatrix(reads, 'read');
