import { faultMatrix } from './fault-matrix';
import { edits } from './matrix-calls';

faultMatrix(edits, 'write');
