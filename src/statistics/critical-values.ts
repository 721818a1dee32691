/** Two-sided points of the standard normal: 95 % for intervals, and 99.8 % for what is called unusual out of many. */
export const z95 = 1.959963984540054;
export const z998 = 3.090232306167813;
