import { faultMatrix } from './fault-matrix';
import { creates } from './matrix-calls';

faultMatrix(creates.slice(0, 1), 'create');
faultMatrix(creates.slice(1), 'write');
