# The frozen list: seeds, scanners and the day of the evaluation. A change makes another set, and another hash.
# The first four lists (seed 5002, field_c; seed 5003, field_d; seed 5004, field_e; seed 5005, field_f) were looked at
# after their figures were taken; their scanners serve development since.
learning_seed=5001
learning_scanners=desk_a,desk_b,kiosk,flatbed
frozen_seed=5006
frozen_scanner=field_g
day=2026-06-01
