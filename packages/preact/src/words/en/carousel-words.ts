/** What the carousel says beyond the offer. */
export const carouselWords = {
  previous: 'Previous offers',
  next: 'Next offers',
  decline: 'Not interested',
};
